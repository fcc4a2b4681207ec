package org.redress.bench;

/** Entry point of the benches. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        System.out.println("bench " + arguments.length);
    }
}
