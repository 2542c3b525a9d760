using Blog.Data;
using Blog.Reading.Unwritten;
using Blog.Text;

namespace Blog.Import.Ledger;

/// <summary>Reads what a document of the blog says now, after its author edited it.</summary>
public static class DocumentHere
{
    /// <summary>Whether its front matter holds it back.</summary>
    public static bool IsHeldBack(SourceText text) =>
        UnwrittenReader.Visibility(FrontMatter.Read(text).Values, TimeZoneInfo.Utc).IsHeldBack;
}
