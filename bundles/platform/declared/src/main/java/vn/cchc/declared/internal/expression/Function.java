package vn.cchc.declared.internal.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The functions of the language; there are no others. */
enum Function {
    AT("at", Takes.CODE, Takes.PERIOD),
    FIRST("first", Takes.CODE),
    LAST("last", Takes.CODE),
    SUM("sum", Takes.CODE),
    ROUND("round", Takes.CODE),
    TO("to", Takes.MEASURE, Takes.NUMBER),
    ABS("abs", Takes.NUMBER),
    MIN("min", Takes.NUMBER, Takes.NUMBER),
    MAX("max", Takes.NUMBER, Takes.NUMBER),
    ROUNDED("rounded", Takes.NUMBER, Takes.DIGITS);

    /** What an argument may be. */
    enum Takes {
        CODE("'CODE'"),
        PERIOD("'2024'"),
        MEASURE("'tỷ đồng'"),
        NUMBER("x"),
        DIGITS("2");

        private final String example;

        Takes(String example) {
            this.example = example;
        }
    }

    private final String word;
    private final List<Takes> parameters;

    Function(String word, Takes... parameters) {
        this.word = word;
        this.parameters = List.of(parameters);
    }

    String word() {
        return word;
    }

    List<Takes> parameters() {
        return parameters;
    }

    /** Tells whether it only calculates, so that a formula may use it. */
    boolean isArithmetic() {
        return this == ABS || this == MIN || this == MAX || this == ROUNDED;
    }

    /** Writes it as it is called: {@code at('CODE', '2024')}. */
    String usage() {
        return word + "("
                + String.join(", ", parameters.stream().map(p -> p.example).toList()) + ")";
    }

    static Optional<Function> byWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Function::word).toList();
    }
}
