using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>How things stand, in one or two sentences.</summary>
internal static class Outlook
{
    private const int MostHeld = 5;

    /// <summary>The sentences at the top of the desk.</summary>
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
            (0, _) => $"{Words.Counted(warnings, "warning")}, and nothing in the way of a build.",
            (1, _) => "1 error stands in the way of a build.",
            _ => $"{Words.Counted(errors, "error")} stand in the way of a build.",
        };
    }

    private static Html? Held(DeskView view) =>
        view.State.Held.IsEmpty
            ? null
            : Html.Of(
                $"""
                <p class="held">Shown as without {(
                    view.State.Held.Length == 1 ? "its" : "their"
                )} errors last: {view.State.Held.Take(MostHeld).Select(f =>
                    Html.Of($"<span>{PlaceLink.Of(view, f)}</span> ")
                )}{(view.State.Held.Length > MostHeld ? $"and {view.State.Held.Length - MostHeld} more" : "")}</p>

                """
            );

    private static string Checking(DeskView view) => view.State.IsChecked ? "" : "Links are still being checked. ";

    private static string Drafts(DeskView view) =>
        view.In(PublishingState.Draft).Count() switch
        {
            0 => "No drafts.",
            var count => Words.Counted(count, "draft") + " in hand.",
        };

    private static string Next(DeskView view) =>
        view.In(PublishingState.Future).LastOrDefault() is { Post.Date: { } date } next
            ? $"Next to appear: “{next.Post.Title}”, {Words.Distance(view.Local(date), view.Now)}."
            : "Nothing is scheduled.";
}
