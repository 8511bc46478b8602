package vn.cchc.launcher;

/**
 * Say, in the words of the user, what could not be brought up and why.
 *
 * @param subject what is affected: a module, a feature file
 * @param cause why, in one sentence
 */
record Problem(String subject, String cause) {

    String text() {
        return subject + ": " + cause;
    }
}
