using System.Collections.Immutable;
using Blog.Import.Addresses;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Writing;

/// <summary>Notes which files of the new blog the text of one document leads to.</summary>
/// <param name="book">Finds them.</param>
internal sealed class NotingBook(AddressBook book) : IAddressBook
{
    private readonly HashSet<ContentPath> _files = [];

    /// <summary>The files, in the order of their paths.</summary>
    public ImmutableArray<ContentPath> Files => [.. _files.Order()];

    /// <inheritdoc/>
    public bool IsOwn(string written) => book.IsOwn(written);

    /// <inheritdoc/>
    public string? Find(string written, ForeignDocument from, bool isPicture) =>
        book.Find(written, from, isPicture, file => _files.Add(file));
}
