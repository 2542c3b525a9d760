using System.Collections.Immutable;
using System.CommandLine;
using Blog.Commands;
using Blog.Commands.Build;
using Blog.Commands.Cards;
using Blog.Commands.Check;
using Blog.Commands.Clean;
using Blog.Commands.Clip;
using Blog.Commands.Complete;
using Blog.Commands.Completion;
using Blog.Commands.CrossPosts;
using Blog.Commands.Diagrams;
using Blog.Commands.Docs;
using Blog.Commands.Explain;
using Blog.Commands.Images;
using Blog.Commands.Import;
using Blog.Commands.List;
using Blog.Commands.NewFiles;
using Blog.Commands.Newsletters;
using Blog.Commands.Pipelines;
using Blog.Commands.Preview;
using Blog.Commands.Themes;
using Blog.Commands.Why;
using Blog.Engine;
using Blog.Online;
using Blog.Options;
using Blog.Pages;
using Blog.Programs;
using Blog.Running;
using Blog.Terminals;
using Blog.Text.Names;
using Blog.Themes;

namespace Blog;

/// <summary>The whole object graph, put together by hand.</summary>
internal static class Composition
{
    private const string Description = """
        Builds a blog from Markdown files.

        Exit codes: 0 all is well; 1 content, settings or theme have mistakes, or nothing was found;
        2 the command has a mistake or was refused; 3 the machine failed, or the program has a bug.
        """;

    /// <summary>The command line on the real machine, with the real generator.</summary>
    public static CommandLine OfMachine(TimeProvider clock)
    {
        var workingFolder = Environment.CurrentDirectory;
        var name = OwnName.Of(AppContext.BaseDirectory, workingFolder);
        var surroundings = new Surroundings(
            PrinterTo(Console.Out, Console.IsOutputRedirected, name),
            PrinterTo(Console.Error, Console.IsErrorRedirected, name),
            clock,
            workingFolder,
            Environment.GetEnvironmentVariable
        )
        {
            ReadLine = Console.IsInputRedirected ? null : Console.ReadLine,
            Themes = BuiltInFiles.Themes,
            Sample = BuiltInFiles.Sample,
            Version = OwnFiles.FingerprintOf(AppContext.BaseDirectory, Environment.ProcessPath),
        };
        return Of(
            surroundings with
            {
                FetchCard = new LinkFetcher(surroundings).FetchAsync,
            },
            new Generator(
                request => SiteBuilder.MapAndCheck(request, new KeptResults(expectsRuns: false), clock),
                () => SiteBuilder.Pipelines
            )
            {
                Map = request => SiteBuilder.Map(request, new KeptResults(expectsRuns: false), clock),
                BuildAgain = (request, former) =>
                    SiteBuilder.MapAndCheck(request, new KeptResults(expectsRuns: false), clock, former),
            }
        );
    }

    /// <summary>Prints failures to the error stream of the real machine. It asks nothing that can fail itself, as the
    /// working folder does when it was deleted.</summary>
    public static Printer ErrorPrinter() => PrinterTo(Console.Error, Console.IsErrorRedirected, ProgramName.Installed);

    /// <summary>The command line on any machine, with any generator.</summary>
    public static CommandLine Of(Surroundings surroundings, Generator generator)
    {
        var context = new CommandContext(surroundings, generator, new SharedOptions());
        var root = new RootCommand(Description) { HelpName = surroundings.Out.Program.Typed };
        foreach (var option in context.Options.All)
        {
            option.Recursive = true;
            root.Add(option);
        }

        foreach (var command in CommandsOf(context))
            root.Add(command);
        root.SetAction(_ => FirstSteps.Print(surroundings.Out));
        return new CommandLine(root, surroundings);
    }

    // In the order in which help lists them.
    private static ImmutableArray<Command> CommandsOf(CommandContext context) =>
        [
            NewCommand.Create(context),
            ImportCommand.Create(context),
            ClipCommand.Create(context),
            PreviewCommand.Create(context),
            BuildCommand.Create(context),
            CleanCommand.Create(context),
            CardsCommand.Create(context),
            ImagesCommand.Create(context),
            DiagramsCommand.Create(context),
            CrossPostsCommand.Create(context),
            NewslettersCommand.Create(context),
            SiteCheckCommand.Create(context),
            ListCommand.Create(context),
            WhyCommand.Create(context),
            ExplainCommand.Create(context),
            ThemesCommand.Create(context),
            PipelinesCommand.Create(context),
            DocsCommand.Create(context),
            CompletionCommand.Create(context),
            CompleteCommand.Create(context),
        ];

    private static Printer PrinterTo(TextWriter writer, bool isRedirected, ProgramName name) =>
        new(
            writer,
            TerminalDescription.Of(
                isRedirected,
                isRedirected ? 0 : Console.WindowWidth,
                Environment.GetEnvironmentVariable
            )
        )
        {
            Program = name,
        };
}
