using System.Text;
using Blog.Import.Foreign;
using Blog.Import.Sources;
using Blog.Text;
using CsCheck;

namespace Blog.Import.Tests.Sources;

public class SourceListPropertyTests
{
    private static readonly Gen<Edit> Edits = Gen.Select(
        Gen.Int[0, 5],
        Gen.Int[0, 1000],
        Gen.Int[0, 1000],
        Gen.String[Gen.Char["-+:{}[]\"'\n #_.%*&!|>a\u0000\u2028"], 1, 6],
        (kind, file, place, text) => new Edit(kind, file, place, text)
    );

    [Fact]
    public void No_edits_of_a_blog_lose_a_document_or_throw() =>
        Gen.Select(Gen.Int[0, MovingBlogs.Names.Length - 1].Select(i => MovingBlogs.Names[i]), Edits.List[1, 6])
            .Sample((name, edits) => Keeps(name, edits), iter: 400);

    [Fact]
    public void Every_reader_reads_every_blog_without_throwing()
    {
        foreach (var name in MovingBlogs.Names)
        {
            var tree = MovingBlogs.Read(name);
            foreach (var source in SourceList.All)
                Assert.NotNull(source.Read(tree, new RemarkLog()).Settings);
        }
    }

    // Every text that was a document is one, or has a remark; HTML without front matter may be a file.
    private static bool Keeps(string name, List<Edit> edits)
    {
        var tree = MovingBlogs.Read(name);
        var wanted = ReadBlog.By(name, tree).Blog.Documents.Select(d => d.Source).ToHashSet();
        var files = tree.Files.Select(f => (From: f.Path, f.Path, Bytes: f.Read().ToArray())).ToList();
        foreach (var edit in edits.Where(_ => files.Count > 1))
            edit.Apply(files);
        var moved = new SourceTree(name, files.Select(f => ReadBlog.FileOf(f.Path.Value, f.Bytes)));
        foreach (var source in SourceList.All)
            source.Recognize(moved);
        var read = ReadBlog.By(name, moved);
        var found = read
            .Blog.Documents.Select(d => d.Source)
            .Concat(read.Remarks.Select(r => r.Source))
            .Concat(read.Blog.Files.Select(f => f.Source.Path).Where(p => p.Extension == ".html"))
            .ToHashSet();
        var lost = files.Where(f => wanted.Contains(f.From) && HasBody(f.Bytes) && !found.Contains(f.Path)).ToList();
        return lost.Count == 0
            ? true
            : throw new InvalidOperationException($"{name}: {string.Join(", ", lost.Select(l => l.Path))}");
    }

    private static bool HasBody(byte[] bytes) => Encoding.UTF8.GetString(bytes).Trim().Length > 0;

    private sealed record Edit(int Kind, int File, int Place, string Text)
    {
        public void Apply(List<(ContentPath From, ContentPath Path, byte[] Bytes)> files)
        {
            var i = File % files.Count;
            var (from, path, bytes) = files[i];
            var text = Encoding.Latin1.GetString(bytes);
            var at = text.Length == 0 ? 0 : Place % Math.Min(text.Length, 200);
            switch (Kind)
            {
                case 0:
                    files.RemoveAt(i);
                    break;
                case 1:
                    files.Add((from, In(path, $"copy-{Place}"), bytes));
                    break;
                case 2 when Moves(path):
                    files[i] = (from, In(path, $"{Place}-renamed"), bytes);
                    break;
                case 3:
                    files[i] = (from, path, Encoding.Latin1.GetBytes(text.Insert(at, Text)));
                    break;
                case 4:
                    files[i] = (
                        from,
                        path,
                        Encoding.Latin1.GetBytes(text.Remove(at, Math.Min(Text.Length, text.Length - at)))
                    );
                    break;
                default:
                    files[i] = (
                        from,
                        path,
                        Encoding.Latin1.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))
                    );
                    break;
            }
        }

        // Files of one name for a whole folder mean something by it.
        private static bool Moves(ContentPath path) => path.Stem is not ("index" or "_index");

        private static ContentPath In(ContentPath path, string stem)
        {
            var name = stem + path.Extension;
            return new ContentPath(path.Folder.Length == 0 ? name : $"{path.Folder}/{name}");
        }
    }
}
