// What html-validate must find in order on every page of Luwte; for tests.
import type { ConfigData } from 'html-validate'

/**
 * Its recommended and accessibility rules, but for how a void tag is closed and for numbers the stylesheet keeps whole;
 * checkboxes of one question may share their name, as radios do.
 */
export const htmlRegels: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
}
