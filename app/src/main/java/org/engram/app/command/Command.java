package org.engram.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One subcommand. */
interface Command {
    /** Its options and its help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws UsageException when it was used wrongly
     * @throws FailureException when it could not be done; nothing was written
     */
    void run(ParseResult options, Terminal terminal);
}
