package vn.cchc.benchmarks;

/** The least a Java program can do: the floor below every other start. */
public final class Hello {

    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
