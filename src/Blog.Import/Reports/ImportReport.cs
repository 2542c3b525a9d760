using System.Collections.Immutable;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Reports;

/// <summary>What became of a blog that moved in.</summary>
public sealed record ImportReport
{
    /// <summary>Nothing was found.</summary>
    public static ImportReport Empty { get; } = new();

    /// <summary>The documents, in the order of their sources.</summary>
    public ImmutableArray<ReportedDocument> Documents { get; init; } = [];

    /// <summary>The old addresses and what answers them, in ordinal order.</summary>
    public ImmutableArray<ReportedAddress> Addresses { get; init; } = [];

    /// <summary>Everything worth a remark, the heaviest kind first.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];
}

/// <summary>A document that moved in.</summary>
/// <param name="Source">The file it comes from.</param>
/// <param name="Item">Names it in a file of several; null for none.</param>
/// <param name="Path">Its file here.</param>
/// <param name="IsHeldBack">Whether it is not public here.</param>
public sealed record ReportedDocument(ContentPath Source, string? Item, ContentPath Path, bool IsHeldBack);

/// <summary>An address of the old blog.</summary>
/// <param name="Address">The address, below the site.</param>
/// <param name="Answer">What answers it.</param>
/// <param name="At">The address that it leads to; null for nothing.</param>
public sealed record ReportedAddress(string Address, AddressAnswer Answer, string? At);

/// <summary>What answers an old address.</summary>
public enum AddressAnswer
{
    /// <summary>The same page at the same address.</summary>
    Page,

    /// <summary>A redirect.</summary>
    Redirect,

    /// <summary>Nothing.</summary>
    Nothing,
}
