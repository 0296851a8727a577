import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../graph-api/schema.graphql',
  documents: 'src/*.graphql',
  generates: {
    'src/__generated__/quanze.ts': {
      plugins: ['typescript', 'typescript-operations', 'typescript-graphql-request'],
      config: { scalars: { Date: 'string', DateTime: 'string' }, strictScalars: true, useTypeImports: true },
    },
  },
};

export default config;
