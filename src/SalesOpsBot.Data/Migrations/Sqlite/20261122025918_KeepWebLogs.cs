using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class KeepWebLogs : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "logged_activities",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    activity = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logged_activities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "logged_conversations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    ids = table.Column<long>(type: "INTEGER", nullable: false),
                    touched_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logged_conversations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "remembered_values",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<byte[]>(type: "BLOB", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    sliding_ticks = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remembered_values", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_logged_activities_conversation_activity",
                table: "logged_activities",
                columns: new[] { "conversation", "activity" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logged_activities_conversation_sequence",
                table: "logged_activities",
                columns: new[] { "conversation", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_logged_conversations_touched_at",
                table: "logged_conversations",
                column: "touched_at");

            migrationBuilder.CreateIndex(
                name: "ix_remembered_values_until",
                table: "remembered_values",
                column: "until");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "logged_activities");

            migrationBuilder.DropTable(
                name: "logged_conversations");

            migrationBuilder.DropTable(
                name: "remembered_values");
        }
    }
}
