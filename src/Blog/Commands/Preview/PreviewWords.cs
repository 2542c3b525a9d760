using System.Collections.Immutable;
using System.Globalization;
using Blog.Answers;
using Blog.Keys;
using Blog.Options;
using Blog.Preview.Sites;
using Blog.Running;
using Blog.Terminals;
using Blog.Text;
using Blog.Workspace.Disk;

namespace Blog.Commands.Preview;

/// <summary>What the preview prints in the terminal.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="values">How much of it.</param>
/// <param name="choices">How the site is shown.</param>
internal sealed class PreviewWords(Surroundings surroundings, SharedValues values, PreviewChoices choices)
{
    private const int MostFiles = 3;

    private readonly Printer _out = surroundings.Out;

    // Changes, keys, editors and tabs print on threads of their own. A bug report takes the same lock, because both
    // streams lead to one terminal.
    private readonly Printer _turn = surroundings.Error;
    private string _origin = "";
    private HashSet<(string Id, ContentPath Path, string Message)> _printed = [];

    /// <summary>Prints the addresses of the site and its diagnostics so far.</summary>
    /// <param name="origins">The addresses of the server; the first is for this machine.</param>
    /// <param name="state">The site.</param>
    /// <param name="folder">Its root.</param>
    public void Greet(ImmutableArray<string> origins, PreviewState state, SiteFolder folder)
    {
        _origin = origins[0];
        if (!values.Quiet)
        {
            var home = HomeOf(state);
            _out.Write($"Preview of {folder.FullPath}: ").Line(origins[0] + home, Ink.Strong);
            _out.Line($"The author's desk: {origins[0]}/_blog/");
            if (!origins[0].EndsWith($":{choices.Port}", StringComparison.Ordinal) && choices.Port != 0)
                _out.Line($"Port {choices.Port} is taken.", Ink.Warning);
            foreach (var origin in origins.Skip(1))
                _out.Line($"For the local network: {origin}{home}");
            var files = Counted.Of(state.Content.Files.Length, "file");
            var pace = choices.Polls ? ", twice a second" : "";
            var keys = ConsoleKeys.AreThere ? "Keys: o open, r rebuild, d drafts, q quit, ? help." : "Ctrl+C ends it.";
            _out.Line($"Watching content/ and themes/ ({files}{pace}). {keys}", Ink.Faint);
        }

        if (choices.Host is not null)
        {
            var seen = state.ShowsHeldBack ? "the drafts too, and what is not published yet" : "the site";
            surroundings.Error.Line(
                $"Everybody in the local network can see {seen}. The desk serves this machine only.",
                Ink.Warning
            );
        }

        PrintDiagnostics(state);
    }

    /// <summary>Prints the result of each change, until it is cancelled.</summary>
    public async Task FollowAsync(LiveSite live, CancellationToken ending)
    {
        var state = live.Current;
        while (true)
        {
            var (before, home) = (state.Version, HomeOf(state));
            state = await live.NewerThanAsync(before, ending);
            lock (_turn)
            {
                if (HomeOf(state) != home)
                    _out.Write("base_url has a new path: the site is now at ")
                        .Line(_origin + HomeOf(state), Ink.Strong);
                foreach (var change in state.Changes.TakeWhile(c => c.Version > before).Reverse())
                    Print(change);
                PrintDiagnostics(state);
            }
        }
    }

    /// <summary>Prints a warning; nothing when it is null. Any thread may call it.</summary>
    public void Warn(string? sentence)
    {
        if (sentence is null)
            return;
        lock (_turn)
            surroundings.Error.Line(sentence, Ink.Warning);
    }

    /// <summary>Prints a mistake that was found beside the site. Any thread may call it.</summary>
    public void Tell(Diagnostic mistake)
    {
        lock (_turn)
            new Reply(surroundings, values).Print([mistake]);
    }

    /// <summary>Prints, when details are wanted, the time from a change until a page was sent. Any thread may call
    /// it.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="seenAt">When the change was first noticed.</param>
    public void Sent(string address, DateTimeOffset seenAt)
    {
        if (!values.Verbose || values.Quiet)
            return;
        lock (_turn)
            _out.Line(
                $"{address}: sent {Ms(surroundings.Clock.GetUtcNow() - seenAt)} ms after the change was noticed",
                Ink.Faint
            );
    }

    /// <summary>Prints what the keys do.</summary>
    public void Keys()
    {
        lock (_turn)
        {
            foreach (var (key, use) in KeyLoop.Uses)
                _out.Write($"  {key}  ", Ink.Strong).Line(use);
        }
    }

    /// <summary>Prints whether drafts are shown after the key that toggles them.</summary>
    /// <param name="wereShown">Whether they were shown before.</param>
    /// <returns>Whether they are shown now.</returns>
    public bool Toggle(bool wereShown)
    {
        lock (_turn)
            _out.Line(
                wereShown
                    ? "The site is shown as a build would publish it."
                    : "Drafts, future and expired posts are shown."
            );
        return !wereShown;
    }

    private void Print(ChangeRecord change)
    {
        if (values.Quiet)
            return;
        var files = change.Files.IsEmpty
            ? "everything"
            : string.Join(", ", change.Files.Take(MostFiles))
                + (change.Files.Length > MostFiles ? $" and {change.Files.Length - MostFiles} more" : "");
        _out.Write($"{files}: ")
            .Write(Counted.Of(change.Remade.Length, "open page") + " changed", Ink.Strong)
            .Write($" in {Ms(change.Total)} ms");
        var parts = change.Parts;
        _out.Line(
            values.Verbose
                ? $" (seen {Ms(parts.Seen)}, snapshot {Ms(parts.Snapshot)}, map {Ms(parts.Map)}, pages "
                    + $"{Ms(parts.Pages)})"
                : "",
            Ink.Faint
        );
    }

    private static string HomeOf(PreviewState state) => state.Site.Catalogue.Settings.BaseUrl.BasePath + "/";

    private void PrintDiagnostics(PreviewState state)
    {
        // Information needs no mending.
        ImmutableArray<Diagnostic> mistakes =
        [
            .. state.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information),
        ];
        var now = mistakes.Select(Key).ToHashSet();
        new DiagnosticReport(surroundings.Error, values.Verbose, $"{_origin}/_blog/mistakes").Print(
            mistakes.Where(d => !_printed.Contains(Key(d)))
        );
        if (now.Count == 0 && _printed.Count > 0 && !values.Quiet)
        {
            // The check may still find something.
            if (!state.IsChecked)
                return;
            _out.Line("All mended.", Ink.Good);
        }

        _printed = now;
    }

    private static (string Id, ContentPath Path, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.Path, diagnostic.Message);

    private static string Ms(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}
