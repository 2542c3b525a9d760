using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Network;
using Blog.Network.Sending;
using Blog.Network.Visiting;
using Blog.Programs;
using Blog.Terminals;
using Blog.Workspace.Clippings;

namespace Blog.Commands;

/// <summary>All that commands know of the machine besides its disk.</summary>
/// <param name="Out">Takes results.</param>
/// <param name="Error">Takes diagnostics and progress.</param>
/// <param name="Clock">Tells the time.</param>
/// <param name="WorkingFolder">The folder the command was given in.</param>
/// <param name="Variable">Gives environment variables; null for one that is not set.</param>
internal sealed record Surroundings(
    Printer Out,
    Printer Error,
    TimeProvider Clock,
    string WorkingFolder,
    Func<string, string?> Variable
)
{
    /// <summary>Starts other programs: the browser, the editor.</summary>
    public StartProgram Start { get; init; } = DetachedProgram.Start;

    /// <summary>Asks other programs: git, for the author's name.</summary>
    public AskProgram Ask { get; init; } = AskedProgram.Ask;

    /// <summary>Opens the way to APIs.</summary>
    public Func<HttpMessageInvoker> OpenNetwork { get; init; } = ApiTransport.Open;

    /// <summary>Opens the way to pages of other sites.</summary>
    public Func<HttpMessageInvoker> OpenWeb { get; init; } = PublicTransport.Open;

    /// <summary>Fetches the card of a link that was just clipped; null where cards are not fetched.</summary>
    public FetchLinkCard? FetchCard { get; init; }

    /// <summary>Gives a line that somebody types, null at the end of what was typed; null itself where nobody can
    /// type.</summary>
    public Func<string?>? ReadLine { get; init; }

    /// <summary>The themes that come with the program, below <c>themes/</c>.</summary>
    public IContentStore Themes { get; init; } = MemoryContentStore.OfTexts([]);

    /// <summary>The APIs that copies are sent by.</summary>
    public ImmutableArray<ITargetApi> Apis { get; init; } = TargetApis.All;
}
