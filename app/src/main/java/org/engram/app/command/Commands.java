package org.engram.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.flow.NonFiniteStateException;
import org.engram.simulation.runfile.RunFileException;
import org.engram.simulation.runfile.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: one entry for each laboratory, exit code 0 (done), 1 (failed) or 2 (wrong usage). */
public final class Commands {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Commands() {}

    private static Map<String, Command> all() {
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put("flow", new FlowCommand());
        commands.put("train", new TrainCommand());
        commands.put("memory", new MemoryCommand());
        commands.put("facts", new FactsCommand());
        commands.put("export", new ExportCommand());
        return commands;
    }

    /** Runs one command line; returns the exit code. */
    public static int run(List<String> arguments, Terminal terminal) {
        Map<String, Command> commands = all();
        try {
            ParseResult parsed = commandLine(commands).parseArgs(arguments.toArray(String[]::new));
            return run(commands, parsed, terminal);
        } catch (UnmatchedArgumentException e) {
            terminal.say(unknown(e));
            return WRONG_USAGE;
        } catch (ParameterException | UsageException | InvalidSettingException e) {
            terminal.say(firstLine(e.getMessage()));
            return WRONG_USAGE;
        } catch (FailureException | RunFileException | NonFiniteStateException e) {
            terminal.say(firstLine(e.getMessage()));
            return FAILED;
        }
    }

    private static int run(Map<String, Command> commands, ParseResult parsed, Terminal terminal) {
        ParseResult innermost = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (innermost.isUsageHelpRequested()) {
            print(innermost.commandSpec().commandLine().getUsageMessage(Ansi.OFF), terminal);
        } else if (parsed.isVersionHelpRequested()) {
            print("engram " + Version.TEXT + "\n", terminal);
        } else if (parsed.hasSubcommand()) {
            commands.get(innermost.commandSpec().name()).run(innermost, terminal);
        } else {
            throw new UsageException("No command was given; engram --help names them.");
        }
        return DONE;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String word = e.getUnmatched().getFirst();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String kind = word.startsWith("-")
                ? "option"
                : e.getCommandLine().getSubcommands().isEmpty() ? "argument" : "command";
        return "%s is no %s of %s; %s --help names what it takes.".formatted(word, kind, command, command);
    }

    private static CommandLine commandLine(Map<String, Command> commands) {
        CommandSpec root = CommandSpec.create().name("engram");
        root.usageMessage().description("A laboratory in which one watches a transformer learn facts.");
        root.usageMessage().footer("", "Without a command it opens the window.");
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        addHelp(root);
        commands.forEach((name, command) -> {
            CommandSpec spec = command.spec();
            addHelp(spec);
            root.addSubcommand(name, spec);
        });
        return new CommandLine(root).setUsageHelpWidth(100).setExpandAtFiles(false);
    }

    private static void addHelp(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--help", "-h")
                .usageHelp(true)
                .description("Print this help.")
                .build());
    }

    private static void print(String text, Terminal terminal) {
        try {
            terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FailureException("Standard output cannot be written: " + e.getMessage() + ".");
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unknown failure");
    }
}
