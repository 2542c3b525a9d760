using System.Collections.Immutable;
using Blog.Pipelines;
using Blog.Pipelines.Content;
using Blog.Pipelines.Engine;
using Blog.Running;
using Blog.Terminals;
using Blog.Testing;
using Blog.Workspace.Clippings;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Tests.Fakes;

/// <summary>The program in a test: a folder of its own, captured output, a clock that stands still.</summary>
internal sealed class TestHost : IDisposable
{
    public TestFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2020, 12, 1, 23, 30, 0, TimeSpan.Zero));

    public FakeSite Site { get; set; } = new();

    /// <summary>Whether the site is made of the files in the folder, by the real pipelines, instead of
    /// <see cref="Site"/>.</summary>
    public bool MakesRealSites { get; init; }

    /// <summary>The themes that come with the program; none unless a test wants them.</summary>
    public IContentStore Themes { get; init; } = MemoryContentStore.OfTexts([]);

    public BuildRequest? LastRequest { get; private set; }

    public ImmutableArray<Pipeline> Pipelines { get; set; } = [];

    public Dictionary<string, string> Variables { get; } = [];

    public TerminalDescription Terminal { get; set; } = TerminalDescription.Redirected;

    public string WorkingFolder { get; set; } = "";

    /// <summary>Answers for the network; nothing may ask it where there is none.</summary>
    public HttpMessageHandler? Network { get; set; }

    /// <summary>Fetches cards of links that are clipped; null where none are fetched.</summary>
    public FetchLinkCard? FetchCard { get; set; }

    /// <summary>What somebody types; null where nobody can.</summary>
    public Func<string?>? ReadLine { get; set; }

    /// <summary>What other programs print, by their command lines.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>The programs that were started, each with its arguments.</summary>
    public List<string> Started { get; } = [];

    /// <summary>Called while the site is made.</summary>
    public Action WhileMaking { get; set; } = () => { };

    /// <summary>Runs the program and waits: tests are read more easily without an await before each command.</summary>
    public RunResult Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings(
            new Printer(output, Terminal),
            new Printer(error, Terminal),
            Clock,
            WorkingFolder.Length > 0 ? WorkingFolder : Folder.Root,
            Variables.GetValueOrDefault
        )
        {
            OpenNetwork = OpenNetwork,
            ReadLine = ReadLine,
            OpenWeb = OpenNetwork,
            FetchCard = FetchCard,
            Themes = Themes,
            Ask = (file, arguments) => Answers.GetValueOrDefault(string.Join(' ', [file, .. arguments])),
            Start = (file, arguments) =>
            {
                Started.Add(string.Join(' ', [file, .. arguments]));
                return null;
            },
        };
        var exit = Composition
            .Of(surroundings, new Generator(Make, () => Pipelines))
            .RunAsync(arguments)
            .GetAwaiter()
            .GetResult();
        return new RunResult(exit, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private HttpMessageInvoker OpenNetwork() =>
        new(Network ?? throw new InvalidOperationException("The network was asked."), disposeHandler: false);

    private Pipelines.Site Make(BuildRequest request)
    {
        LastRequest = request;
        WhileMaking();
        return MakesRealSites ? SiteBuilder.Build(request, new KeptResults(expectsRuns: false), Clock) : Site.ToSite();
    }
}
