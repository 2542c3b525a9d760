using System.Collections.Immutable;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Files;

/// <summary>The page that the old host sent for an address without a page. This program makes its own.</summary>
internal static class NotFoundPages
{
    /// <summary>A blog whose page of this kind is a draft at another address, so that its text is not lost. One without
    /// a text is left out.</summary>
    public static ForeignBlog HeldBack(ForeignBlog blog, RemarkLog remarks) =>
        blog with
        {
            Documents = [.. blog.Documents.SelectMany(d => IsOne(d) ? Draft(d, remarks) : [d])],
            Lists = [.. blog.Lists.Where(l => !IsAddress(l.Address))],
        };

    private static ImmutableArray<ForeignDocument> Draft(ForeignDocument document, RemarkLog remarks)
    {
        remarks.Add(
            new Remark(
                RemarkKind.Decided,
                "the page for addresses without a page",
                "this program makes its own; the old text is a draft",
                document.Source
            )
        );
        return string.IsNullOrWhiteSpace(document.Body)
            ? []
            :
            [
                document with
                {
                    Name = "404-old",
                    Folder = "",
                    Addresses = [],
                    HeldBackBy = document.HeldBackBy ?? "it is the page for addresses without a page",
                },
            ];
    }

    private static bool IsOne(ForeignDocument document) =>
        document.Kind == ForeignKind.Page
        && (document.Addresses is [var main, ..] ? IsAddress(main) : document.Source.Stem == "404");

    private static bool IsAddress(string address) => address is "/404" or "/404/" or "/404.html";
}
