/** Version in package.json, put in by the build. */
declare const __BEFFROI_VERSION__: string
