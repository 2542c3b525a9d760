using System.Text;
using System.Text.Encodings.Web;
using Blog.Preview.Client;

namespace Blog.Preview.Dressing;

/// <summary>Puts the preview's script and banner into a page on its way to a browser.</summary>
internal static class PageDressing
{
    /// <summary>The page with the script at the end of its head and the banner at the start of its body. Nothing else
    /// is changed.</summary>
    /// <param name="html">A page, as UTF-8.</param>
    /// <param name="dress">What is added.</param>
    public static ReadOnlyMemory<byte> Dress(ReadOnlyMemory<byte> html, Dress dress)
    {
        var seams = PageSeams.Of(html.Span);
        var script = Encoding.UTF8.GetBytes(ScriptOf(dress));
        var banner = Encoding.UTF8.GetBytes(dress.HeldBack is { } facts ? Banner.HtmlOf(facts) : "");
        var dressed = new byte[html.Length + script.Length + banner.Length];
        var at = 0;
        Add(html.Span[..seams.HeadEnd]);
        Add(script);
        Add(html.Span[seams.HeadEnd..seams.BodyStart]);
        Add(banner);
        Add(html.Span[seams.BodyStart..]);
        return dressed;

        void Add(ReadOnlySpan<byte> part)
        {
            part.CopyTo(dressed.AsSpan(at));
            at += part.Length;
        }
    }

    private static string ScriptOf(Dress dress)
    {
        var encoder = HtmlEncoder.Default;
        return $"<script src=\"{ClientScript.Address}\" defer data-blog-live "
            + $"data-page=\"{encoder.Encode(dress.Page)}\" data-version=\"{encoder.Encode(dress.Version)}\""
            + (dress.Token is { } token ? $" data-token=\"{encoder.Encode(token)}\"" : "")
            + $"{(dress.Follows ? " data-follow" : "")}></script>";
    }
}

/// <summary>What a page is dressed with.</summary>
internal sealed record Dress
{
    /// <summary>The path of the page's address, by which the live connection names it: <c>/blog/posts/x/</c>.</summary>
    public required string Page { get; init; }

    /// <summary>The version of the page.</summary>
    public required string Version { get; init; }

    /// <summary>The token of the preview, without which it does nothing for a page; null for a page that asks
    /// nothing of it.</summary>
    public required string? Token { get; init; }

    /// <summary>Whether the page scrolls to a change out of sight, and goes to the document that the author
    /// edits.</summary>
    public bool Follows { get; init; }

    /// <summary>Why a build would leave the document out; null when it would not.</summary>
    public HeldBackFacts? HeldBack { get; init; }
}
