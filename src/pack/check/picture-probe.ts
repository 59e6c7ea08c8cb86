/** Decodes pictures to the end. Implemented where decoders run; answers are cached by the hash of the bytes. */
export interface PictureProbe {
  /** Whether every pixel can be decoded; the file's head has been read before and says no more than a small machine can hold. */
  isWhole(bytes: Uint8Array): Promise<boolean>
}
