using SalesOpsBot.Web.CommandLine;
using SalesOpsBot.Web.Composition;

if (SalesCommandLine.Handles(args)) return await SalesCommandLine.RunAsync(args);

var builder = SalesHost.CreateBuilder(args);
var app = builder.Build();
await app.Services.GetRequiredService<Startup>().PrepareAsync(CancellationToken.None);
await app.RunAsync();
return 0;
