using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Tests.Security;

public sealed class BoundedBodyTests
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(BoundedBody.MaxBytes, true)]
    [InlineData(BoundedBody.MaxBytes + 1, false)]
    public async Task Read_UpToTheLimitOrBeyond_LeavesTheReaderFreeForTheServer(int length, bool fits)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await pipe.Writer.WriteAsync(new byte[length]);
        await pipe.Writer.CompleteAsync();
        var context = new DefaultHttpContext();
        context.Features.Set<IRequestBodyPipeFeature>(new Body(pipe.Reader));
        Assert.Equal(fits ? length : null, (await BoundedBody.ReadAsync(context.Request))?.Length);
        Assert.True(pipe.Reader.TryRead(out _));
    }

    private sealed record Body(PipeReader Reader) : IRequestBodyPipeFeature;
}
