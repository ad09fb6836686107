/**
 * Explains settings controls that cannot be used without a mouse: withdrawing consent must be as easy as giving it. A
 * control counts as usable where an element around it or inside it can be operated: a click there counts too.
 */
export declare function explainUnreachableControls(): string[];
