/**
 * What libvirt-api.xml does not say about a function. Where nothing is said here, the types decide (see `marshal.ts`),
 * and an `int` result is 0 for success and −1 for failure.
 */
export interface Annotation {
  /** What the result means. `boolean`: 1 and 0; `number`: a count or value; else the name of an enum of ours. */
  readonly returns?: string;
  /** The result's name where values by pointer stand beside it. */
  readonly resultName?: string;
  /** When the result tells of a failure, where that is not `-1` or `NULL` alone. */
  readonly fails?: 'null-with-error' | 'zero-with-error' | 'no-id-with-error' | 'minus-one' | 'never';
  /** Parameters for which NULL has a meaning; they default to it where nothing after them is required. */
  readonly nullable?: readonly string[];
  /** Numbers for which 0 means “no limit”, “from the start”, “to the end”: what they are unless said otherwise. */
  readonly zero?: readonly string[];
  /** Parameters, in or out, that C calls `int` and means a truth value. */
  readonly booleans?: readonly string[];
  /** Parameters, in or out, that hold a value of an enum, or of one of several: parameter → C names. */
  readonly enums?: Readonly<Record<string, string | readonly string[]>>;
  /** Results by pointer whose value always fits a `number` though C uses 64 bits, for example a version. */
  readonly small?: readonly string[];
  /** Arrays in: parameter → the parameter that counts it. */
  readonly arrays?: Readonly<Record<string, string>>;
  /** Arrays of numbers that the callee fills in, for which the binding lends memory. */
  readonly memory?: readonly string[];
  /** The function whose answer sizes the array that this one fills, as a method of the same class. */
  readonly sizedBy?: string;
  /** The result is an object that the other one owns: take a reference of our own. */
  readonly borrowed?: true;
  /** The result 0 means that there is nothing, and what is returned by pointer is void. */
  readonly zeroIsNull?: true;
  /** An array of records that libvirt allocates. */
  readonly records?: {
    readonly parameter: string;
    readonly read: string;
    readonly free: string;
    readonly type: string;
  };
  /** It may take long: the method has a form that makes the call on another thread. */
  readonly async?: true;
  /** Written by hand. */
  readonly special?: Special;
  /** A function of no object, exported under this name. */
  readonly exported?: string;
  /** Called by the binding itself, and why it is not for scripts. */
  readonly internal?: string;
  /** Called where the generated functions cannot be: they are built on it. */
  readonly undeclared?: true;
  /** Neither bound nor used, and why. */
  readonly excused?: string;
}

/** A method whose body is a function written by hand, called with the object's address and these arguments. */
export interface Special {
  readonly name: string;
  /** Module, relative to `src/`. */
  readonly from: string;
  readonly parameters: string;
  readonly arguments: string;
  readonly returns: string;
  /** Types of the signature: module, relative to `src/` → names. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  /** The function gets the object itself, not its address. */
  readonly onHandle?: true;
  /** A method of the class, not of an object of it. */
  readonly static?: true;
  /** The function gives the address of a new object of this class. */
  readonly wraps?: string;
  /** The address is promised. */
  readonly promises?: true;
}

export type Annotations = Readonly<Record<string, Annotation>>;
