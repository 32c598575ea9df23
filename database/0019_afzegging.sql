-- Why a gesprek was cancelled (J2), in a few words of whoever cancelled; nothing when the ouder gave no reason. Never on a screen of the ouder.
alter table gesprek add column afgezegd_reden zegel;
