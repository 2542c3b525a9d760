using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Text.Tests.Reads;

public class SourceReadsTests
{
    private static readonly ReadKey One = new("text", "one");
    private static readonly ReadKey Two = new("text", "two");

    private readonly SourceReads _reads = new();

    [Fact]
    public void A_read_is_noted_in_the_log_that_records_and_else_in_none()
    {
        var log = new ReadLog();

        Assert.False(_reads.Note(One));
        Assert.True(_reads.Record(log, () => _reads.Note(Two)));
        Assert.False(_reads.Note(One));

        Assert.Equal([Two], log.Sources);
    }

    [Fact]
    public void A_value_within_another_has_its_own_log()
    {
        var (outer, inner) = (new ReadLog(), new ReadLog());

        _reads.Record(
            outer,
            () =>
            {
                _reads.Record(inner, () => _reads.Note(One));
                return _reads.Note(Two);
            }
        );

        Assert.Equal([One], inner.Sources);
        Assert.Equal([Two], outer.Sources);
        outer.AddAll(inner);
        Assert.Equal([One, Two], outer.Sources.OrderBy(s => s.Member, StringComparer.Ordinal));
    }

    [Fact]
    public void After_a_failure_nothing_records()
    {
        Assert.Throws<InvalidOperationException>(() =>
            _reads.Record<bool>(new ReadLog(), () => throw new InvalidOperationException())
        );

        Assert.False(_reads.Note(One));
    }

    [Fact]
    public void Another_thread_has_a_log_of_its_own()
    {
        var log = new ReadLog();
        var isNoted = true;

        _reads.Record(
            log,
            () =>
            {
                var other = new Thread(() => isNoted = _reads.Note(One));
                other.Start();
                other.Join();
                return 0;
            }
        );

        Assert.False(isNoted);
        Assert.Empty(log.Sources);
    }

    [Fact]
    public void What_is_found_is_noted_and_not_what_was_read_to_find_it()
    {
        var log = new ReadLog();

        var found = _reads.Record(
            log,
            () =>
                _reads.NoteFound(
                    Two,
                    () =>
                    {
                        _reads.Note(One);
                        return "found";
                    },
                    text => Fingerprint.Of(text)
                )
        );

        Assert.Equal("found", found);
        Assert.Equal([Two], log.Sources);
        Assert.Equal(Fingerprint.Of("found"), log.Found[Two]);
    }
}
