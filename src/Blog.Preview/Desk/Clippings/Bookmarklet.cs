using System.Text.Json;

namespace Blog.Preview.Desk.Clippings;

/// <summary>The link that an author drags to the bookmarks: on any page it opens the form with the address and the
/// title of that page.</summary>
internal static class Bookmarklet
{
    /// <summary>The address of the link, a program.</summary>
    /// <param name="origin">Where this preview is reached: <c>http://localhost:5080</c>.</param>
    public static string Of(string origin)
    {
        // The page it is used on gets no hold of the window: noopener.
        var form = JsonEncodedText.Encode($"{origin}{ClipPage.Address}?url=");
        var program =
            $$"""void open("{{form}}"+encodeURIComponent(location.href)+"&title="+encodeURIComponent(document.title.slice(0,300)),"_blank","popup,noopener,width=560,height=780")""";
        return "javascript:" + Uri.EscapeDataString(program);
    }
}
