/** The command line: a {@link org.engram.app.command.Command} for each subcommand, its options, and what it writes. */
package org.engram.app.command;
