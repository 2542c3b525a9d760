using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Import;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Programs;
using Blog.Reading.Documents;
using Blog.Running;
using Blog.Terminals;
using Blog.Testing;
using Blog.Text.Fingerprints;
using Blog.Text.Names;
using Blog.Workspace.Clippings;
using Microsoft.Extensions.Time.Testing;

namespace Blog.Tests.Fakes;

/// <summary>The program in a test, with a folder of its own, captured output and a fake clock.</summary>
internal sealed class TestHost : IDisposable
{
    public TestFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2020, 12, 1, 23, 30, 0, TimeSpan.Zero));

    public FakeSite Site { get; set; } = new();

    /// <summary>Whether the real pipelines make the site from the files in the folder, instead of
    /// <see cref="Site"/>.</summary>
    public bool MakesRealSites { get; init; }

    /// <summary>The built-in themes; none by default.</summary>
    public IContentStore Themes { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>The built-in sample blog; none by default.</summary>
    public IContentStore Sample { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>The version of the program.</summary>
    public Fingerprint Version { get; set; }

    /// <summary>Makes a blog of another one; the real importer by default.</summary>
    public Func<ImportRequest, ImportedBlog> Import { get; set; } = Importer.Import;

    public BuildRequest? LastRequest { get; private set; }

    public ImmutableArray<Pipeline> Pipelines { get; set; } = [];

    public Dictionary<string, string> Variables { get; } = [];

    public TerminalDescription Terminal { get; set; } = TerminalDescription.Redirected;

    /// <summary>How the user types the program's name.</summary>
    public ProgramName Program { get; set; } = ProgramName.Installed;

    public string WorkingFolder { get; set; } = "";

    /// <summary>Answers requests; null where a test must not use the network.</summary>
    public HttpMessageHandler? Network { get; set; }

    /// <summary>Fetches cards of clipped links; null to fetch none.</summary>
    public FetchLinkCard? FetchCard { get; set; }

    /// <summary>Reads what the user types; null where nobody can type.</summary>
    public Func<string?>? ReadLine { get; set; }

    /// <summary>Runs programs that draw; null where a test must run none.</summary>
    public RunProgram? RunProgram { get; set; }

    /// <summary>The output of other programs, by command line.</summary>
    public Dictionary<string, string> Answers { get; } = [];

    /// <summary>The programs that were started, each with its arguments.</summary>
    public List<string> Started { get; } = [];

    /// <summary>Is called while the site is made.</summary>
    public Action WhileMaking { get; set; } = () => { };

    /// <summary>Is called when the site is made and not yet published.</summary>
    public Action AfterMaking { get; set; } = () => { };

    /// <summary>Runs the program and blocks until it ends, so that tests need no await before each command.</summary>
    /// <summary>Writes the theme of tests into the site.</summary>
    public void WriteTheme()
    {
        foreach (var (path, text) in TestTheme.Files)
            Folder.Write("site/" + path, text);
    }

    /// <summary>Moves the clock on, so that by it every file was written long ago and its state says enough.</summary>
    public void LetFilesSettle() => Clock.SetUtcNow(TimeProvider.System.GetUtcNow().AddHours(1));

    public RunResult Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings(
            new Printer(output, Terminal) { Program = Program },
            new Printer(error, Terminal) { Program = Program },
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
            Sample = Sample,
            Version = Version,
            Run = RunProgram ?? ((_, _) => throw new InvalidOperationException("A program was run.")),
            Ask = (file, arguments) => Answers.GetValueOrDefault(string.Join(' ', [file, .. arguments])),
            Start = (file, arguments) =>
            {
                Started.Add(string.Join(' ', [file, .. arguments]));
                return null;
            },
        };
        var exit = Composition
            .Of(surroundings, new Generator(Make, () => Pipelines) { BuildAgain = MakeAgain, Import = Import })
            .RunAsync(arguments)
            .GetAwaiter()
            .GetResult();
        return new RunResult(exit, output.ToString(), error.ToString());
    }

    public void Dispose() => Folder.Dispose();

    private HttpMessageInvoker OpenNetwork() =>
        new(Network ?? throw new InvalidOperationException("The network was asked."), disposeHandler: false);

    private Site Make(BuildRequest request) => Make(request, null);

    private Site MakeAgain(BuildRequest request, FormerBuild former) => Make(request, former);

    private Site Make(BuildRequest request, FormerBuild? former)
    {
        LastRequest = request;
        WhileMaking();
        var site = MakesRealSites
            ? SiteBuilder.MapAndCheck(request, new KeptResults(expectsRuns: false), Clock, former)
            : Site.ToSite();
        AfterMaking();
        return site;
    }
}
