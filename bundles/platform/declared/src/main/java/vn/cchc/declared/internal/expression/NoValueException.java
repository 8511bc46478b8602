package vn.cchc.declared.internal.expression;

/** Ends an evaluation that has no result: a missing amount or a division by zero. */
final class NoValueException extends ArithmeticException {

    private static final long serialVersionUID = 1;

    NoValueException(String why) {
        super(why);
    }
}
