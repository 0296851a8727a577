import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../graph-api/schema.graphql',
  documents: 'src/**/*.tsx',
  generates: {
    'src/__generated__/': {
      preset: 'client',
      config: { scalars: { Date: 'string', DateTime: 'string' }, strictScalars: true, useTypeImports: true },
    },
  },
};

export default config;
