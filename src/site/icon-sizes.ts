/** Pixels on each side; the first is that of a phone's home screen. */
export const iconSizes = [180, 192, 512] as const;
