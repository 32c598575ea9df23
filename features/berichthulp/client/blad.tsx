// The living page: reads along on the device.
export {}
