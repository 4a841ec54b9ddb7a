// The build checks data/*.yaml against data/schema and bundles it as JSON, defaults filled in.

declare module '*/data/principles.yaml' {
  const file: { readonly principles: readonly import('./core/entry').Entry[] };
  export default file;
}

declare module '*/data/initiatives.yaml' {
  const file: { readonly initiatives: readonly import('./core/entry').Entry[] };
  export default file;
}

declare module '*/data/focus.yaml' {
  const file: {
    readonly values: readonly import('./core/entry').Focus[];
    readonly roles: readonly import('./core/entry').Role[];
  };
  export default file;
}

declare module '*/data/units.yaml' {
  const file: { readonly units: Readonly<Record<string, readonly string[]>> };
  export default file;
}

declare module '*.yaml' {
  const file: unknown;
  export default file;
}
