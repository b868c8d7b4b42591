using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesOpsBot.Data.Migrations.Sqlite
{
    internal sealed partial class Outreach : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.AddColumn<long>(
                name: "taken_at",
                table: "occurrences",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "card_copies",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", nullable: false),
                    person_id = table.Column<long>(type: "INTEGER", nullable: false),
                    profile_time_zone = table.Column<string>(type: "TEXT", nullable: true),
                    profile_language = table.Column<string>(type: "TEXT", nullable: true),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    shown_at = table.Column<long>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_card_copies", x => x.id);
                    table.ForeignKey(
                        name: "fk_card_copies_salespeople_person_id",
                        column: x => x.person_id,
                        principalTable: "salespeople",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kept_forms",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    form_key = table.Column<string>(type: "TEXT", nullable: false),
                    card = table.Column<string>(type: "TEXT", nullable: false),
                    kept_until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_forms", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_channel_message",
                table: "card_copies",
                columns: new[] { "channel", "message" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_due_at",
                table: "card_copies",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_kind_subject_id",
                table: "card_copies",
                columns: new[] { "kind", "subject_id" });

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_person_id",
                table: "card_copies",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_card_copies_shown_at",
                table: "card_copies",
                column: "shown_at");

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_form_key",
                table: "kept_forms",
                column: "form_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kept_forms_kept_until",
                table: "kept_forms",
                column: "kept_until");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "card_copies");

            migrationBuilder.DropTable(
                name: "kept_forms");

            migrationBuilder.DropColumn(
                name: "taken_at",
                table: "occurrences");

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    event_key = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: true),
                    taken_at = table.Column<long>(type: "INTEGER", nullable: false),
                    is_done = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deliveries", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_event_key",
                table: "deliveries",
                column: "event_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deliveries_taken_at",
                table: "deliveries",
                column: "taken_at");
        }
    }
}
