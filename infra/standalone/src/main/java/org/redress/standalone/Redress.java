package org.redress.standalone;

/** Entry point of the command line. */
public final class Redress {
    private Redress() {}

    public static void main(String[] arguments) {
        System.out.println("redress " + arguments.length);
    }
}
