package vn.cchc.declared.internal.expression;

import vn.cchc.declared.internal.Messages;

/** Tells why an expression can't be used; the message is for the author of the expression. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String remedy;

    ExpressionException(String key, Object... arguments) {
        super(Messages.text("expression." + key, arguments), null, false, false);
        this.remedy = Messages.optional("expression." + key + ".fix", arguments);
    }

    /** Returns the reason, without a full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** Returns what to write instead; may be empty. */
    public String remedy() {
        return remedy;
    }
}
