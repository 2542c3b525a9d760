using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;

namespace Blog.Preview.Desk.Starting;

/// <summary>The form for a new document, with what was typed into it.</summary>
internal static class NewPostForm
{
    // In the order in which they are offered.
    private static readonly (string Value, string Name)[] Kinds =
    [
        ("post", "Post"),
        ("review", "Review"),
        ("page", "Page"),
    ];

    /// <summary>Makes the form from the entry of the view.</summary>
    public static Html Of(DeskView view)
    {
        var entry = view.Entry;
        var (title, tags, series) = (Html.Exactly(entry.Title), Html.Exactly(entry.Tags), Html.Exactly(entry.Series));
        var names = view.Catalogue.Series.Select(s =>
            Html.Of($"""<option value="{Html.Exactly(s.Series.Key)}">{s.Series.Title}</option>""")
        );
        return Html.Of(
            $"""
            <form class="new-post" method="post" action="/_blog/new">
            <input type="hidden" name="token" value="{view.Token}">
            {Mistake(entry)}<p class="field"><label for="new-title">Title
            <span class="hint">or the month of a review, as in 2020-11</span></label>
            <input id="new-title" name="title" value="{title}" required autocomplete="off"{Described(entry)}></p>
            <fieldset class="field"><legend>Kind</legend>
            <div class="choices">{Kinds.Select(k => Kind(k.Value, k.Name, entry))}</div></fieldset>
            <p class="field"><label for="new-tags">Tags <span class="hint">with commas between them</span></label>
            <input id="new-tags" name="tags" value="{tags}" autocomplete="off"></p>
            <p class="field"><label for="new-series">Series <span class="hint">if it continues one</span></label>
            <input id="new-series" name="series" value="{series}" list="new-series-names" autocomplete="off"></p>
            <datalist id="new-series-names">{names}</datalist>
            <p class="field"><button class="act" type="submit">Start writing</button></p>
            </form>
            """
        );
    }

    private static Html? Mistake(NewPostEntry entry) =>
        entry.Mistake is null
            ? null
            : Html.Of($"""<p class="form-mistake" id="new-mistake" role="alert">{entry.Mistake}</p>""");

    private static Html? Described(NewPostEntry entry) =>
        entry.Mistake is null ? null : new Html(" aria-invalid=\"true\" aria-describedby=\"new-mistake\" autofocus");

    private static Html Kind(string value, string name, NewPostEntry entry)
    {
        Html? mark = value == entry.Kind ? new Html(" checked") : null;
        return Html.Of(
            $"""<label class="choice"><input type="radio" name="kind" value="{value}"{mark}> {name}</label>"""
        );
    }
}
