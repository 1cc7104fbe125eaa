package org.baoxue.cli;

/** Where the command line begins. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
