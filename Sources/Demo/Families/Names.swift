extension NamePool {
    static let norwegian = NamePool(
        """
        Silje Marte Hilde Ragnhild Trine Ingvild Linda Solveig Camilla Monica Anette Gro Tonje \
        Renate Kristin Maren Heidi Bente Vibeke Siv Lene Guro
        """,
        """
        Øyvind Terje Morten Espen Håvard Geir Stian Roar Vegard Kjetil Eirik Frode Sindre Trond \
        Arild Rune Bjørnar Steinar Kåre Ståle
        """,
        """
        Ida Nora Maja Frida Ella Tuva Sara Emilie Ingrid Astrid Live Hedda Oda Selma Thea Amalie \
        Mille Jenny
        """,
        """
        Emil Jakob Noah Filip Henrik Oskar Even Sander Ludvig Theo Håkon Sverre Isak Nikolai Odin \
        Viljar Aksel Teodor
        """,
        elders: "Berit Turid Aud Reidun Inger Randi Gunvor",
        surnames: """
            Haugsbakk Tveitan Nedrebø Lidal Sørvang Myrstad Fossheim Granlund Viksund Bergset \
            Rognli Kleppestø Solbrekke Hovdenak Stordal Åsheim Lindtveit Brekkhus Nesvold Elvestad \
            Haukland Moldskred Ramsvik Sandmo Tangvald Ulvund Vedvik Oppegård Steinsvåg Kvernmo
            """)

    static let somali = NamePool(
        "Hodan Ifrah Sahra Ayaan Fadumo Ubah", "Abdirahman Yusuf Mahad Guled Liban Abdi",
        "Amal Hiba Sumaya Ikram Naima Hafsa", "Zakariya Ayub Bilal Hamza Mustafa Ismail",
        elders: "Halimo Asha Khadra", surnames: "Warsame Jama Samatar Egal Shire Abukar Guleed")

    static let syrian = NamePool(
        "Rima Lina Hala Samar Nour Rasha", "Khaled Omar Tarek Samir Nabil Wael",
        "Yara Layla Jana Salma Tala Mira", "Adam Karam Rami Sami Zain Majd",
        elders: "Fatima Amira Widad", surnames: "Haddad Khoury Darwish Sabbagh Najjar Hamwi Ajlani")

    static let eritrean = NamePool(
        "Selam Rahel Feven Hiwot Semhar Luwam", "Tesfay Yonatan Filmon Robel Berhane Kibrom",
        "Eden Bethel Lidya Saba Winta Delina", "Natnael Abel Nahom Yafet Amanuel Henok",
        elders: "Letebrhan Abrehet Tsehaytu", surnames: "Tekle Haile Woldu Kidane Mehari Zeray")

    static let ukrainian = NamePool(
        "Oksana Iryna Natalia Olena Svitlana Alla", "Andrii Vasyl Mykola Ihor Bohdan Petro",
        "Sofiia Daryna Zlata Polina Milana Vira", "Matvii Artem Danylo Maksym Nazar Tymur",
        elders: "Halyna Liubov Nina", surnames: "Kovalenko Melnyk Bondar Savchuk Tkachuk Lysenko")

    static let polish = NamePool(
        "Agnieszka Beata Monika Ewa Magda Iwona", "Marek Piotr Krzysztof Pawel Rafal Adam",
        "Zuzanna Lena Hania Oliwia Amelia Pola", "Szymon Kacper Antoni Filip Jan Wiktor",
        elders: "Danuta Halina Teresa", surnames: "Wrona Sikora Kubiak Mazurek Pawlak Bielak Gajda")

    static let tamil = NamePool(
        "Priya Kavitha Meera Sivani Thushara", "Suthan Kumaran Nimal Ravi Ketheeswaran",
        "Asha Nila Maya Dharani Abarna", "Arun Kavin Dilan Nirosh Pranav",
        elders: "Saraswathy Pushpa", surnames: "Selvarajah Kandiah Sivapalan Nadarajah Ponniah")

    /// As a Norwegian municipality might be: mostly Norwegian names, many others.
    static let anyone = [
        norwegian, norwegian, norwegian, norwegian, polish, tamil, somali, norwegian,
    ]
    static let newcomers = [syrian, eritrean, somali, ukrainian]
}
