using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Model.CrossPosts;

namespace Blog.Import.Matters;

/// <summary>A copy elsewhere is one document's: where two name it, the first has it.</summary>
internal static class RepeatedCopies
{
    /// <summary>The documents, those without their copy that name one that another has.</summary>
    public static ImmutableArray<ForeignDocument> TakeOut(ForeignBlog blog, MatterRemarks remarks)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. blog.Documents.Select(d => IsRepeated(d, taken) ? Without(d, remarks) : d)];
    }

    private static bool IsRepeated(ForeignDocument document, HashSet<string> taken) =>
        document.Copy is { } copy
        && CopyAddress.Read(copy.Url) is { } address
        && !taken.Add(address.Identity ?? $"{address.Host}/{address.Path}");

    private static ForeignDocument Without(ForeignDocument document, MatterRemarks remarks)
    {
        remarks.Add(
            RemarkKind.Decided,
            "a copy that another document has",
            $"{document.Copy!.Url} is recorded there",
            document
        );
        return document with { Copy = null };
    }
}
