/**
 * Facts about a function that libvirt-api.xml does not have. Without an annotation, the types decide (see `marshal.ts`), and
 * an `int` result is 0 for success and −1 for failure.
 */
export interface Annotation {
  /** The meaning of the result. `boolean`: 1 and 0; `number`: a count or value; otherwise the name of an enum of ours. */
  readonly returns?: string;
  /** The result's name where values by pointer stand beside it. */
  readonly resultName?: string;
  /** Which results mean failure, if not `-1` or `NULL`. */
  readonly fails?: 'null-with-error' | 'zero-with-error' | 'no-id-with-error' | 'minus-one' | 'never';
  /** Parameters for which NULL has a meaning; they default to it where nothing after them is required. */
  readonly nullable?: readonly string[];
  /** Numbers for which 0 means “no limit”, “from the start” or “to the end”; they default to it. */
  readonly zero?: readonly string[];
  /** Parameters, in or out, that are `int` in C and hold a truth value. */
  readonly booleans?: readonly string[];
  /** Parameters, in or out, that hold a value of an enum, or of one of several: parameter → C names. */
  readonly enums?: Readonly<Record<string, string | readonly string[]>>;
  /** Results by pointer whose value always fits a `number` though C uses 64 bits, for example a version. */
  readonly small?: readonly string[];
  /** Arrays in: parameter → the parameter that counts it. */
  readonly arrays?: Readonly<Record<string, string>>;
  /** Arrays of numbers that the callee fills in, for which the binding lends memory. */
  readonly memory?: readonly string[];
  /** The method of the same class that returns the size of the array which this function fills. */
  readonly sizedBy?: string;
  /** The result belongs to the object: the handle takes a reference of its own. */
  readonly borrowed?: true;
  /** The result 0 means that there is nothing, and the results by pointer are not set. */
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
  /** Called without a generated declaration, because declarations are built on it. */
  readonly undeclared?: true;
  /** Neither bound nor used, and why. */
  readonly excused?: string;
}

/** A method that calls a function written by hand, with the object's address and these arguments. */
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
