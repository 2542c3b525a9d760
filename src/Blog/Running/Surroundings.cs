using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Network.Visiting;
using Blog.Programs;
using Blog.Terminals;
using Blog.Text.Fingerprints;
using Blog.Workspace.Clippings;

namespace Blog.Running;

/// <summary>The machine as commands see it, without its disk.</summary>
/// <param name="Out">Prints results.</param>
/// <param name="Error">Prints diagnostics and progress.</param>
/// <param name="Clock">Has the time.</param>
/// <param name="WorkingFolder">The folder that the command was started in, a whole path.</param>
/// <param name="Variable">Reads an environment variable; null when it is not set.</param>
internal sealed record Surroundings(
    Printer Out,
    Printer Error,
    TimeProvider Clock,
    string WorkingFolder,
    Func<string, string?> Variable
)
{
    /// <summary>Starts the browser or the editor.</summary>
    public StartProgram Start { get; init; } = DetachedProgram.Start;

    /// <summary>Runs programs that draw.</summary>
    public RunProgram Run { get; init; } = BoundedProgram.RunAsync;

    /// <summary>Asks git for the author's name.</summary>
    public AskProgram Ask { get; init; } = AskedProgram.Ask;

    /// <summary>Opens a client for APIs.</summary>
    public Func<HttpMessageInvoker> OpenNetwork { get; init; } = ApiTransport.Open;

    /// <summary>Opens a client for pages of other sites.</summary>
    public Func<HttpMessageInvoker> OpenWeb { get; init; } = PublicTransport.Open;

    /// <summary>Fetches the card of a link that was just clipped; null to fetch none.</summary>
    public FetchLinkCard? FetchCard { get; init; }

    /// <summary>Reads a line that the user types, null at the end of input. The property is null when standard input is
    /// redirected.</summary>
    public Func<string?>? ReadLine { get; init; }

    /// <summary>The built-in themes, below <c>themes/</c>.</summary>
    public IContentStore Themes { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>The built-in sample blog, below <c>content/</c>; empty when the program has none.</summary>
    public IContentStore Sample { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>Changes with every version of the program.</summary>
    public Fingerprint Version { get; init; }

    /// <summary>The APIs that accept copies.</summary>
    public ImmutableArray<ITargetApi> Apis { get; init; } = TargetApis.All;
}
