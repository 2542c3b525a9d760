using System.Globalization;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Desk.Parts;

/// <summary>The pages of a list that is too long for one.</summary>
/// <param name="Size">How many items a page has at most.</param>
/// <param name="Number">The number of the page that is shown, from 1.</param>
/// <param name="Last">The number of the last page, at least 1.</param>
internal sealed record ListPages(int Size, int Number, int Last)
{
    /// <summary>The pages of a list.</summary>
    /// <param name="size">How many items a page has at most.</param>
    /// <param name="count">How many items the list has.</param>
    /// <param name="asked">The number of the page that is asked for; one that is too large means the last page,
    /// anything else the first.</param>
    public static ListPages Of(int size, int count, string? asked)
    {
        var last = Math.Max(1, (count + size - 1) / size);
        var isNumber = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return new ListPages(size, isNumber ? Math.Clamp(number, 1, last) : 1, last);
    }

    /// <summary>The items of the page that is shown.</summary>
    public IEnumerable<T> Shown<T>(IEnumerable<T> items) => items.Skip((Number - 1) * Size).Take(Size);

    /// <summary>The links to the pages before and after; null when there is one page alone.</summary>
    /// <param name="address">The address of the list, with a query to which the number of a page is added.</param>
    public Html? Pager(string address)
    {
        if (Last == 1)
            return null;
        var (earlier, later) = (
            Turn(address, Number - 1, Number > 1, "Earlier"),
            Turn(address, Number + 1, Number < Last, "Later")
        );
        return Html.Of(
            $"""
            <nav class="pager" aria-label="Pages of the list">{earlier}<span>{Number} of {Last}</span>{later}</nav>

            """
        );
    }

    private static Html? Turn(string address, int to, bool exists, string name) =>
        exists ? Html.Of($"""<a href="{address}&amp;n={to}">{name}</a>""") : null;
}
