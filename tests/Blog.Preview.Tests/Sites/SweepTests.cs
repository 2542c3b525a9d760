using Blog.Preview.Sites;

namespace Blog.Preview.Tests.Sites;

public class SweepTests
{
    [Fact]
    public void A_sweep_waits_until_enough_was_allocated_since_the_last_one()
    {
        var (allocated, swept) = (0L, 0);
        // What the sweep allocates itself does not count.
        var sweep = new Sweep(
            () => allocated,
            () =>
            {
                allocated += 10;
                swept++;
            }
        );
        Assert.Equal(0, SweptAt(Sweep.Least - 1));
        Assert.Equal(1, SweptAt(Sweep.Least));
        Assert.Equal(1, SweptAt((2 * Sweep.Least) + 9));
        Assert.Equal(2, SweptAt((2 * Sweep.Least) + 10));

        int SweptAt(long bytes)
        {
            allocated = bytes;
            sweep.Run();
            return swept;
        }
    }

    [Fact]
    public void The_sweep_of_this_process_collects()
    {
        var before = GC.CollectionCount(0);
        Sweep.OfProcess().Run();
        Assert.True(GC.CollectionCount(0) > before);
    }
}
