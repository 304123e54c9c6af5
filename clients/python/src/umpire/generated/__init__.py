"""Generated from the contract (openapi/openapi.json): `npm run generate:python`. Not edited by hand."""
