using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>The state of the site in a few sentences, at the top of the desk.</summary>
internal static class Outlook
{
    private const int MostHeld = 5;

    /// <summary>Makes the head of the desk with the sentences.</summary>
    public static Html Of(DeskView view) =>
        Html.Of(
            $"""
            <header class="outlook" id="outlook">
            <h1>{Verdict(view)}</h1>
            <p>{Checking(view)}{Drafts(view)} {Next(view)}</p>
            {Held(view)}</header>

            """
        );

    private static string Verdict(DeskView view)
    {
        var errors = view.State.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        var warnings = view.State.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => "All is well.",
            (0, _) => $"{Words.Counted(warnings, "warning")}, and nothing stops a build.",
            (1, _) => "1 error stops a build.",
            _ => $"{Words.Counted(errors, "error")} stop a build.",
        };
    }

    private static Html? Held(DeskView view)
    {
        var held = view.State.Held;
        if (held.IsEmpty)
            return null;
        var whose = held.Length == 1 ? "its" : "their";
        var files = held.Take(MostHeld).Select(f => Html.Of($"<span>{PlaceLink.Of(view, f)}</span> "));
        var rest = held.Length > MostHeld ? $"and {held.Length - MostHeld} more" : "";
        return Html.Of(
            $"""
            <p class="held">Shown as without {whose} errors last: {files}{rest}</p>

            """
        );
    }

    private static string Checking(DeskView view) => view.State.IsChecked ? "" : "Links are still being checked. ";

    private static string Drafts(DeskView view) =>
        view.In(PublishingState.Draft).Count() switch
        {
            0 => "No drafts.",
            var count => Words.Counted(count, "draft") + " in hand.",
        };

    private static string Next(DeskView view) =>
        view.In(PublishingState.Future).LastOrDefault() is { Post.Date: { } date } next
            ? $"Next to appear: “{next.Title}”, {Words.Distance(view.Local(date), view.Now)}."
            : "Nothing is scheduled.";
}
