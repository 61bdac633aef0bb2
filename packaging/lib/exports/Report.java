import java.nio.file.Path;

/** One line for each check. */
final class Report {
    private int passed;
    private int failed;

    /** Says nothing when all is well. */
    @FunctionalInterface
    interface Check {
        /** @throws Exception with what is wrong */
        void run() throws Exception;
    }

    void check(Path what, String claim, Check check) {
        String line = what.getParent() == null ? what.toString() : what.getParent().getFileName() + "/" + what.getFileName();
        try {
            check.run();
            passed++;
            System.out.println("ok    " + line + ": " + claim);
        } catch (Exception e) {
            failed++;
            System.out.println("FAIL  " + line + ": " + claim + " (" + e.getMessage() + ")");
        }
    }

    int end() {
        System.out.printf("%d checks of exported figures passed, %d failed%n", passed, failed);
        return failed == 0 && passed > 0 ? 0 : 1;
    }

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
