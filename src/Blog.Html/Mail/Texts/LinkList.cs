using System.Collections.Immutable;
using System.Globalization;

namespace Blog.Html.Mail.Texts;

/// <summary>The links of a text, numbered in their order, each address once.</summary>
internal sealed class LinkList
{
    private readonly List<string> _addresses = [];

    /// <summary>How many there are.</summary>
    public int Count => _addresses.Count;

    /// <summary>The number of an address, with its brackets: <c>[1]</c>.</summary>
    public string Number(string address)
    {
        var index = _addresses.IndexOf(address);
        if (index < 0)
        {
            _addresses.Add(address);
            index = _addresses.Count - 1;
        }

        return $"[{(index + 1).ToString(CultureInfo.InvariantCulture)}]";
    }

    /// <summary>The list, a line for each.</summary>
    public ImmutableArray<string> ToLines()
    {
        var width = $"[{_addresses.Count}]".Length;
        return
        [
            .. _addresses.Select(
                (a, i) => $"[{(i + 1).ToString(CultureInfo.InvariantCulture)}]".PadLeft(width) + " " + a
            ),
        ];
    }
}
