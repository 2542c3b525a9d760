using System.Collections;
using Blog.Theming.Values;

namespace Blog.Theming.Tests.Values;

public sealed class ThemeListTests
{
    [Fact]
    public void The_fingerprint_is_computed_once()
    {
        var counting = new CountingList(["a", "b"]);
        var list = new ThemeList(counting);

        Assert.Equal(list.Fingerprint, list.Fingerprint);
        Assert.Equal(2, counting.Asked);
    }

    [Fact]
    public void A_list_within_a_list_cannot_be_changed_either()
    {
        var list = new ThemeList([new List<object?> { 1 }]);

        Assert.IsType<ThemeList>(list[0]);
        Assert.Throws<NotSupportedException>(() => ((IList)list)[0] = 2);
        Assert.Equal(0, ((IList)list).IndexOf(list[0]) + 1);
    }

    private sealed class CountingList(object?[] items) : IReadOnlyList<object?>
    {
        public int Asked { get; private set; }

        public int Count => items.Length;

        public object? this[int index]
        {
            get
            {
                Asked++;
                return items[index];
            }
        }

        public IEnumerator<object?> GetEnumerator() => items.AsEnumerable().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
