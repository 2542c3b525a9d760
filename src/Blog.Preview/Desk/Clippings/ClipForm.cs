using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Workspace.Clippings;

namespace Blog.Preview.Desk.Clippings;

/// <summary>The form that clips a link.</summary>
internal static class ClipForm
{
    // Nobody reads a longer list.
    private const int MostTags = 200;

    /// <summary>The form, with what was typed into it or sent by the bookmarklet.</summary>
    public static Html Of(DeskView view)
    {
        var (clip, refusal) = (view.Clip, view.Clip.Refusal);
        var (url, tags) = (Html.Exactly(clip.Url), Html.Exactly(clip.Tags));
        var (aboutUrl, aboutTags) = (Described(refusal, ClipField.Url), Described(refusal, ClipField.Tags));
        var names = view
            .Catalogue.Tags.Take(MostTags)
            .Select(t => Html.Of($"""<option value="{Html.Exactly(t.Name.Value)}"></option>"""));
        return Html.Of(
            $"""
            <form class="new-post" method="post" action="{ClipPage.Address}">
            <input type="hidden" name="token" value="{view.Token}">
            {Mistake(view)}<p class="field"><label for="clip-url">Address</label>
            <input id="clip-url" name="url" type="url" inputmode="url" value="{url}"
            required autocomplete="off" spellcheck="false"{aboutUrl}></p>
            <p class="field"><label for="clip-title">Title
            <span class="hint">for your lists; a review shows the card’s</span></label>
            <input id="clip-title" name="title" value="{Html.Exactly(clip.Title)}" autocomplete="off"></p>
            <p class="field"><label for="clip-note">Note
            <span class="hint">in Markdown; the review begins with it</span></label>
            <textarea id="clip-note" name="note" rows="4">{Html.Exactly(clip.Note)}</textarea></p>
            <p class="field"><label for="clip-tags">Tags
            <span class="hint">with commas between them; the first is the section</span></label>
            <input id="clip-tags" name="tags" value="{tags}"
            list="clip-tag-names" autocomplete="off"{aboutTags}></p>
            <datalist id="clip-tag-names">{names}</datalist>
            <p class="field"><button class="act" type="submit">Clip</button></p>
            </form>
            """
        );
    }

    private static Html? Mistake(DeskView view)
    {
        if (view.Clip.Refusal is not { } refusal)
            return null;
        var reason =
            refusal.Message.Length > 0
                ? Html.Of($"<p>{refusal.Message}</p>")
                : Html.Of($"<p>It was not clipped:</p>{DiagnosticList.Of(view, refusal.Mistakes)}");
        return Html.Of(
            $"""
            <div class="form-mistake" id="clip-mistake" role="alert">{reason}{Lines(refusal.Lines)}</div>

            """
        );
    }

    private static Html? Lines(string lines) =>
        lines.Length == 0
            ? null
            : Html.Of($"""<p>Write there by hand:</p><pre class="line"><code>{lines}</code></pre>""");

    private static Html? Described(ClipRefusal? refusal, ClipField field) =>
        refusal is null ? null
        : refusal.Field == field ? new Html(" aria-invalid=\"true\" aria-describedby=\"clip-mistake\" autofocus")
        : field == ClipField.Url && refusal.Field is not ClipField.Tags
            ? new Html(" aria-describedby=\"clip-mistake\" autofocus")
        : null;
}
