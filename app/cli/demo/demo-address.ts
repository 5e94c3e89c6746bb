/** An address in a domain that is reserved for examples: no letter of the demo can reach anyone. */
export const demoAddress = (name: string) => `${name}@demo.example.org`;
